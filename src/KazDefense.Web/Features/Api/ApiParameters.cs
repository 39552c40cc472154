using KazDefense.Web.Features.Search;
using KazDefense.Web.Features.Timeline;

namespace KazDefense.Web.Features.Api;

/// <summary>A parameter of an address, as the description tells of it.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Meaning">What it does.</param>
/// <param name="Example">A value that works.</param>
/// <param name="IsRepeatable">Whether it may be given several times.</param>
internal sealed record ApiParameter(string Name, string Meaning, string Example, bool IsRepeatable = false);

/// <summary>The parameters of each list. The page for people and the OpenAPI document tell the same.</summary>
internal static class ApiParameters
{
    public static readonly IReadOnlyList<ApiParameter> Page =
    [
        new(Parameter.Limit, "How many items a page has, 1 to 500; 100 unless said.", "500"),
        new(Parameter.Cursor, "Where the page begins: the value of “next” of the page before, with the same filters.", ""),
    ];

    private static readonly ApiParameter From = new(Parameter.From, "Nothing that certainly ended before this: EDTF or words such as “October 2012”.", "2003");

    private static readonly ApiParameter To = new(Parameter.To, "Nothing that certainly began after this.", "2012-10");

    private static readonly ApiParameter Source = new(Parameter.Source, "Resting on any of these sources.", "article-002", true);

    public static readonly IReadOnlyList<ApiParameter> Events =
    [
        new(Parameter.Actor, "Actors that must all be involved, taking part or spoken of.", "turkey", true),
        new(Parameter.With, "Actors that must all have taken part, themselves or through their people.", "nato", true),
        new(Parameter.Kind, "Any of these kinds.", "exercise", true),
        new(Parameter.Status, "Any of these statuses.", "held", true),
        new(Parameter.Standing, "Any of: deed, hope, refusal, said.", "refusal", true),
        new(Parameter.Vector, "Any of these groups of partners; “none” for events without a partner.", "turkic", true),
        new(Parameter.Place, "At any of these places.", "iliyskiy-range", true),
        Source,
        new(Parameter.Series, "Of this exercise series.", "steppe-eagle"),
        From,
        To,
        new(Parameter.Focus, "Whose partners are meant; Kazakhstan unless said.", "kazakhstan"),
        new(Parameter.Deeds, "“true”: only what happened.", "true"),
        new(Parameter.Words, "Words that must all occur, in any spelling or script.", "peacekeeping"),
        new(Parameter.Sort, "“date”, the earliest first, or “-date”.", "-date"),
        .. Page,
    ];

    public static readonly IReadOnlyList<ApiParameter> Actors =
    [
        new(Parameter.Kind, "Of this kind: state, organisation, ministry, force, person, office, company, programme, exercise-series, group.", "person"),
        new(Parameter.Words, "Part of a name, in any spelling or script.", "Jaksybekov"),
        .. Page,
    ];

    public static readonly IReadOnlyList<ApiParameter> Places =
    [
        new(Parameter.Kind, "Of this kind: point, site, city, region, country, sea, route, by-telephone.", "city"),
        new(Urls.CountryParameter, "In this country, ISO 3166-1 alpha-2.", "KZ"),
        new(Parameter.Words, "Part of a name, in any spelling or script.", "Chimkent"),
        .. Page,
    ];

    public static readonly IReadOnlyList<ApiParameter> Suggestions = [new(Parameter.Words, "The first letters of a name, in any spelling or script.", "Jaks")];

    public static readonly IReadOnlyList<ApiParameter> Search =
    [
        new(Parameter.Words, "Words that must all occur, each as a beginning, in any spelling or script; in quotation marks exactly so.", "Jaksybekov"),
        new(SearchBinding.In, "Only: event, actor, place, source.", "actor"),
        new(Parameter.Kind, "Of this kind of events, actors or places, or this type of sources.", "person"),
        new(Parameter.Standing, "Only events of this standing: deed, hope, refusal, said.", "refusal"),
        new(Parameter.Year, "Only events counted in this year or decade; “none” for those of no one year.", "2000s"),
        new(Parameter.Sort, "“relevance” unless said; “date”, the earliest first, or “-date”.", "-date"),
        new(Parameter.Limit, "How many items a page has, 1 to 100; 20 unless said.", "100"),
        Page[1],
    ];

    public static readonly IReadOnlyList<ApiParameter> Observations =
    [
        new(Parameter.Actor, "Actors that must each be subject, counterpart or assessor.", "kazakhstan", true),
        new("indicator", "Any of these indicators.", "joint-exercises", true),
        Source,
        From,
        To,
        .. Page,
    ];
}
