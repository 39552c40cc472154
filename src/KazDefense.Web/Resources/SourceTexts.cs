using KazDefense.Domain.Records;
using KazDefense.Domain.Sources;

namespace KazDefense.Web.Resources;

/// <summary>The words of the source pages.</summary>
public static class SourceTexts
{
    private static readonly TextResource Resource = new("SourceTexts");

    public static string Title => Resource.Of();
    public static string Source => Resource.Of();
    public static string Publication => Resource.Of();
    public static string Date => Resource.Of();
    public static string Events => Resource.Of();
    public static string Claims => Resource.Of();
    public static string NoSources => Resource.Of();
    public static string Bibliography => Resource.Of();
    public static string Authors => Resource.Of();
    public static string NotNamed => Resource.Of();
    public static string Publisher => Resource.Of();
    public static string VolumeIssue => Resource.Of();
    public static string Language => Resource.Of();
    public static string Address => Resource.Of();
    public static string Years => Resource.Of();
    public static string Pairs => Resource.Of();
    public static string Terms => Resource.Of();
    public static string Note => Resource.Of();
    public static string Content => Resource.Of();
    public static string ArticleTerms => Resource.Of();
    public static string NotGiven => Resource.Of();
    public static string Cites => Resource.Of();
    public static string Outlet => Resource.Of();
    public static string NothingTaken => Resource.Of();

    public static string CitesNobody => Resource.Of();
    public static string Related => Resource.Of();
    public static string RelatedNote => Resource.Of();
    public static string Facts => Resource.Of();
    public static string FactsNote => Resource.Of();
    public static string WithoutParagraph => Resource.Of();
    public static string TextNotAtHand => Resource.Of();
    public static string TextHidden => Resource.Of();
    public static string TextDiffers => Resource.Of();
    public static string Named => Resource.Of();
    public static string Name => Resource.Of();
    public static string Affiliation => Resource.Of();
    public static string Observation => Resource.Of();
    public static string Actor => Resource.Of();
    public static string Place => Resource.Of();
    public static string Conflicts => Resource.Of();

    public static string SameAuthor => Resource.Of();
    public static string SamePublication => Resource.Of();
    public static string NothingFromHere => Resource.Of();
    public static string ShowAll => Resource.Of();
    public static string CitingWord => Resource.Of();

    public static string BothCite(string outlets) => Resource.With(nameof(BothCite), outlets);

    public static string Untold(string paragraphs) => Resource.With(nameof(Untold), paragraphs);

    public static string OnlyOutlet(int facts, string outlet) => Resource.With(facts == 1 ? "OnlyOutlet.one" : "OnlyOutlet.many", facts, outlet);

    public static string OnlyOwnVoice(int facts) => Resource.Counted(nameof(OnlyOwnVoice), facts);

    public static string ToWords(int passage, string fact) => Resource.With(nameof(ToWords), passage, fact);

    public static string CitedIn(string claims) => Resource.With(nameof(CitedIn), claims);

    public static string OutletLead(string sources, int facts) => Resource.With(facts == 1 ? "OutletLead.one" : "OutletLead.many", sources, facts);

    public static string Lead(string articles, string others) => Resource.With(nameof(Lead), articles, others);

    public static string Articles(int count) => Resource.Counted(nameof(Articles), count);

    public static string Others(int count) => Resource.Counted(nameof(Others), count);

    public static string ContentParagraphs(string ranges) => Resource.With(nameof(ContentParagraphs), ranges);

    public static string DataTerms(string licence) => Resource.With(nameof(DataTerms), licence);

    public static string ClaimCount(int count) => Resource.Counted(nameof(ClaimCount), count);

    public static string CitesNote(int claims) => Resource.Counted(nameof(CitesNote), claims);

    public static string Paragraph(int paragraph) => Resource.With(nameof(Paragraph), paragraph);

    public static string Timeline(string events) => Resource.With(nameof(Timeline), events);

    /// <summary>The heading of a part of the register.</summary>
    public static string Register(SourceType type) => Resource.Of($"Register.{Term.Of(type)}");
}
