using System.Reflection;
using System.Text.RegularExpressions;

namespace KazDefense.Web.Tests.Architecture;

/// <summary>Who may know whom: Web → {Store, Intake, Figures} → Domain, and nothing else.</summary>
public sealed partial class RoomsTests
{
    private static readonly Assembly Domain = typeof(KazDefense.Domain.Events.Event).Assembly;
    private static readonly Assembly Store = typeof(KazDefense.Store.StoreContext).Assembly;
    private static readonly Assembly Intake = typeof(KazDefense.Intake.Readers.ArticleText).Assembly;
    private static readonly Assembly Figures = typeof(KazDefense.Figures.FigureOptions).Assembly;
    private static readonly Assembly Web = typeof(Program).Assembly;

    [Fact]
    public void Domain_References_OnlyTheFramework() =>
        Assert.All(Domain.GetReferencedAssemblies(), a => Assert.StartsWith("System", a.Name));

    [Fact]
    public void StoreIntakeAndFigures_NeverMeet()
    {
        Assert.DoesNotContain(Names(Store), n => n is "KazDefense.Intake" or "KazDefense.Figures" or "KazDefense.Web");
        Assert.DoesNotContain(Names(Intake), n => n is "KazDefense.Store" or "KazDefense.Figures" or "KazDefense.Web");
        Assert.DoesNotContain(Names(Figures), n => n is "KazDefense.Store" or "KazDefense.Intake" or "KazDefense.Web");
    }

    [Fact]
    public void IntakeAndFigures_ArePure() =>
        Assert.All(Names(Intake).Concat(Names(Figures)), n => Assert.DoesNotMatch("EntityFrameworkCore|AspNetCore|Sqlite|System\\.Net\\.Http", n));

    [Fact]
    public void EntityFramework_IsSeenByTheStoreOnly() =>
        Assert.DoesNotContain(Names(Web), n => n.StartsWith("Microsoft.EntityFrameworkCore", StringComparison.Ordinal));

    [Fact]
    public void Contexts_AreCreatedFromTheFactory_NeverInjected()
    {
        var contexts = Store.GetTypes().Concat(Web.GetTypes())
            .SelectMany(t => t.GetConstructors(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic))
            .Where(c => c.GetParameters().Any(p => p.ParameterType == typeof(KazDefense.Store.StoreContext)) && IsService(c.DeclaringType!));
        Assert.Empty(contexts);
    }

    [Fact]
    public void Names_AreTheFieldsOwn() =>
        Assert.DoesNotContain(
            new[] { Domain, Store, Intake, Figures, Web }.SelectMany(a => a.GetTypes()).Where(t => t.Namespace?.StartsWith("KazDefense", StringComparison.Ordinal) == true),
            t => VagueName().IsMatch(t.Name));

    private static IEnumerable<string> Names(Assembly assembly) => assembly.GetReferencedAssemblies().Select(a => a.Name!);

    private static bool IsService(Type type) =>
        type.Name.EndsWith("Query", StringComparison.Ordinal) || type.Name.EndsWith("Loader", StringComparison.Ordinal) || type.Name.EndsWith("Endpoints", StringComparison.Ordinal);

    [GeneratedRegex("(Helper|Helpers|Util|Utils|Utilities|Manager|Common)$")]
    private static partial Regex VagueName();
}
