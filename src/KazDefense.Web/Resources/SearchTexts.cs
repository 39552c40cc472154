using KazDefense.Domain.Records;

namespace KazDefense.Web.Resources;

/// <summary>The words of the page of search.</summary>
public static class SearchTexts
{
    private static readonly TextResource Resource = new("SearchTexts");

    public static string Title => Resource.Of();
    public static string Lead => Resource.Of();
    public static string FormLabel => Resource.Of();
    public static string Words => Resource.Of();
    public static string Placeholder => Resource.Of();
    public static string Nothing => Resource.Of();
    public static string NoLetters => Resource.Of();
    public static string LookedFor => Resource.Of();
    public static string InAnySpelling => Resource.Of();
    public static string ExactlySo => Resource.Of();
    public static string Found => Resource.Of();
    public static string Decade => Resource.Of();
    public static string NoYear => Resource.Of();
    public static string ListTitle => Resource.Of();
    public static string ByRelevance => Resource.Of();
    public static string Pages => Resource.Of();
    public static string HowRanked => Resource.Of();
    public static string HowDated => Resource.Of();
    public static string NotCounted => Resource.Of();
    public static string AlsoCalled => Resource.Of();
    public static string With => Resource.Of();
    public static string At => Resource.Of();
    public static string ItsEvents => Resource.Of();
    public static string NothingSoNarrow => Resource.Of();
    public static string AllOfIt => Resource.Of();
    public static string DidYouMean => Resource.Of();
    public static string Alone => Resource.Of();
    public static string Nowhere => Resource.Of();
    public static string WithoutQuotes => Resource.Of();
    public static string TryOther => Resource.Of();
    public static string HowToSearch => Resource.Of();
    public static string WhatTitle => Resource.Of();
    public static string WhatEvents => Resource.Of();
    public static string WhatActors => Resource.Of();
    public static string WhatPlaces => Resource.Of();
    public static string WhatSources => Resource.Of();
    public static string HowTitle => Resource.Of();
    public static string HowWords => Resource.Of();
    public static string HowSpelling => Resource.Of();
    public static string HowExact => Resource.Of();
    public static string HowSigns => Resource.Of();
    public static string ExamplesTitle => Resource.Of();
    public static string Finds => Resource.Of();
    public static string ExampleSpelling => Resource.Of();
    public static string ExampleScript => Resource.Of();
    public static string ExampleCapital => Resource.Of();
    public static string ExampleBeginning => Resource.Of();
    public static string ExamplePhrase => Resource.Of();
    public static string ExampleTwo => Resource.Of();

    public static string TitleOf(string words) => Resource.With(nameof(TitleOf), words);

    public static string Records(int count) => Resource.Counted(nameof(Records), count);

    public static string MoreThan(int count) => Resource.With(nameof(MoreThan), count);

    public static string Cut(int characters) => Resource.With(nameof(Cut), characters);

    public static string CountedNewest(int newest) => Resource.With(nameof(CountedNewest), newest);

    public static string RankedNewest(int newest) => Resource.With(nameof(RankedNewest), newest);

    /// <summary>A kind of records, as they are listed.</summary>
    public static string In(RecordKind kind) => Resource.Of($"{nameof(In)}.{Term.Of(kind)}");

    /// <summary>What the kinds within a kind of records are called.</summary>
    public static string KindOf(RecordKind kind) => Resource.Of($"{nameof(KindOf)}.{Term.Of(kind)}");

    public static string NextPage(int count) => Resource.Counted(nameof(NextPage), count);

    public static string Metonym(string name) => Resource.With(nameof(Metonym), name);

    public static string EventsOf(string events, string name) => Resource.With(nameof(EventsOf), events, name);

    public static string EventsAt(string name) => Resource.With(nameof(EventsAt), name);
}
