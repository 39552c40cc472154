using System.Globalization;
using System.Reflection;
using KazDefense.Domain.Actors;
using KazDefense.Domain.Events;
using KazDefense.Domain.Indicators;
using KazDefense.Domain.Places;
using KazDefense.Domain.Records;
using KazDefense.Domain.Sources;
using KazDefense.Web.Features.Timeline;
using KazDefense.Web.Resources;

namespace KazDefense.Web.Tests.Resources;

public class TextsTests
{
    public static TheoryData<Type> Accessors => [.. typeof(Texts).Assembly.GetTypes().Where(t => t.Namespace == typeof(Texts).Namespace && t is { IsAbstract: true, IsSealed: true, IsPublic: true })];

    [Theory]
    [MemberData(nameof(Accessors))]
    public void EveryText_AskedFor_IsThere(Type accessor)
    {
        foreach (var property in accessor.GetProperties(BindingFlags.Public | BindingFlags.Static))
            Assert.False(string.IsNullOrWhiteSpace((string?)property.GetValue(null)), property.Name);
        foreach (var method in accessor.GetMethods(BindingFlags.Public | BindingFlags.Static).Where(m => !m.IsSpecialName && !m.IsGenericMethod && m.GetParameters().All(p => p.ParameterType == typeof(int) || (p.ParameterType == typeof(string) && p.Name is not "item"))))
            foreach (var number in new[] { 1, 2 })
            {
                var words = (string?)method.Invoke(null, [.. method.GetParameters().Select(p => p.ParameterType == typeof(int) ? (object)number : "words")]);
                Assert.False(string.IsNullOrWhiteSpace(words), method.Name);
                Assert.DoesNotContain("{", words, StringComparison.Ordinal);
            }
    }

    [Fact]
    public void EveryTerm_OfEveryVocabulary_HasWords()
    {
        Check<EventKind>(); Check<EventStatus>(); Check<Standing>(); Check<Role>(); Check<RoleClass>(); Check<Relation>(); Check<DateBasis>();
        Check<Qualifier>(); Check<MeasureBasis>(); Check<ActorKind>(); Check<NameType>(); Check<AffiliationRole>(); Check<PlaceKind>();
        Check<SourceType>(); Check<ClaimStatus>(); Check<RecordKind>(); Check<RecordState>(); Check<ObservationNature>(); Check<Lanes>();

        static void Check<T>() where T : struct, Enum => Assert.All(Enum.GetValues<T>(), v => Assert.NotEmpty(Texts.Of(v)));
    }

    [Fact]
    public void Events_OneAndMany_AreCounted()
    {
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("en");

        Assert.Equal(("1 event", "1,200 events"), (Texts.Events(1), Texts.Events(1200)));
    }
}
