using KazDefense.Domain.Records;
using KazDefense.Store.History;
using KazDefense.Store.Review;
using KazDefense.Store.Timelines;
using KazDefense.Web.Features.Editing.Records;
using KazDefense.Web.Features.Partners;
using KazDefense.Web.Features.Timeline;
using Microsoft.AspNetCore.Http.Extensions;

namespace KazDefense.Web;

/// <summary>Every link of the site. An address is written here and nowhere else.</summary>
public static partial class Urls
{
    public const string Home = "/";
    public const string Partners = "/partners";
    public const string Data = "/api";

    /// <summary>The home page's figure.</summary>
    public const string OverviewSvg = "/overview.svg";

    /// <summary>The numbers of the home page's figure.</summary>
    public const string OverviewCsv = "/overview.csv";

    /// <summary>One’s own account.</summary>
    public const string Account = "/account";

    /// <summary>Says that an account may not do what was asked.</summary>
    public const string Denied = "/account/denied";

    /// <summary>The parameter that says where to go on after signing in.</summary>
    public const string ReturnUrl = "returnUrl";

    /// <summary>Where the sign-out form is sent.</summary>
    public const string SignOut = "/account/sign-out";

    /// <summary>Who has an account, and what it may do.</summary>
    public const string Accounts = "/admin/accounts";

    /// <summary>What happened to accounts before a place.</summary>
    public static string AccountEvents(int before) => Accounts + new QueryBuilder { { "before", FormattableString.Invariant($"{before}") } } + "#events";

    /// <summary>What waits for a reviewer, and the errors that readers reported.</summary>
    public const string Review = "/review";

    /// <summary>What a reviewer decides about.</summary>
    public static string Proposal(int id, int? decided = null) => FormattableString.Invariant($"/review/{id}") + Decided(decided);

    /// <summary>Where its author goes on with a proposal: in the form it was typed in, or on its own page where it was not typed.</summary>
    public static string Draft(Proposal proposal) => proposal switch
    {
        { Changes: not null } => Proposal(proposal.Id),
        { Slug: { } slug } => EditRecord(proposal.Kind, slug),
        _ => NewRecord(proposal.Kind, proposal.Id),
    };

    /// <summary>The queue, after something in it was decided.</summary>
    public static string ReviewAfter(int decided) => Review + Decided(decided);

    /// <summary>Where errors are reported.</summary>
    public const string ReportPath = "/report";

    /// <summary>Reports an error on a page of this site.</summary>
    /// <param name="page">The page’s path.</param>
    /// <param name="isSent">Whether to thank for a report that was sent.</param>
    public static string Report(string page, bool isSent = false)
    {
        var query = new QueryBuilder { { "page", page } };
        if (isSent)
            query.Add("sent", "true");
        return ReportPath + query;
    }

    /// <summary>Everything that changed, newest first.</summary>
    public static string History(HistoryFilter? filter = null)
    {
        var query = new QueryBuilder();
        if (filter?.Kind is { } kind)
            query.Add("kind", Term.Of(kind));
        if (filter?.Author is { } author)
            query.Add("author", author);
        if (filter is { EditorsOnly: false, Author: null })
            query.Add("all", "true");
        if (filter?.Before is { } before)
            query.Add("before", FormattableString.Invariant($"{before}"));
        return "/history" + query;
    }

    /// <summary>Every version of a record.</summary>
    public static string History(RecordKind kind, string slug, int? before = null)
    {
        var path = kind is RecordKind.Event ? $"/events/{slug}/history" : $"/history/{Term.Of(kind)}/{slug}";
        return before is { } place ? path + new QueryBuilder { { "before", FormattableString.Invariant($"{place}") } } : path;
    }

    /// <summary>A version of a record as it stood.</summary>
    public static string Revision(RecordKind kind, string slug, int version) => FormattableString.Invariant($"/history/{Term.Of(kind)}/{slug}/{version}");

    /// <summary>What was done at once.</summary>
    public static string Batch(string batch, int? before = null) =>
        $"/history/batch/{batch}" + (before is { } place ? new QueryBuilder { { "before", FormattableString.Invariant($"{place}") } }.ToString() : "");

    /// <summary>The parameters that say what was just done, and in which batch; and what that may be.</summary>
    public const string DoneName = "done", DoneBy = "by", Restored = "restored", Undone = "undone", Merged = "merged";

    /// <summary>Where one is led once something is done: to an address that says what was.</summary>
    public static string After(string address, string done, string batch) => address + new QueryBuilder { { DoneName, done }, { DoneBy, batch } };

    /// <summary>Changes several events at once.</summary>
    public static string Bulk(IEnumerable<string>? events = null) => "/edit/bulk" + new QueryBuilder((events ?? []).Select(e => KeyValuePair.Create("event", e)));

    /// <summary>Makes one record of two: of this one and another that is still to be chosen, or that is chosen.</summary>
    public static string Merge(RecordKind kind, string slug, string? query = null, string? into = null)
    {
        var parameters = new QueryBuilder();
        if (query is not null)
            parameters.Add("q", query);
        if (into is not null)
            parameters.Add("into", into);
        return $"/edit/merge/{Term.Of(kind)}/{slug}" + parameters;
    }

    /// <summary>A record’s own page; for kinds that have none, its history.</summary>
    public static string Record(RecordKind kind, string slug) => kind switch
    {
        RecordKind.Event => Event(slug),
        RecordKind.Actor => Actor(slug),
        RecordKind.Place => Place(slug),
        RecordKind.Source => Source(slug),
        RecordKind.Outlet => Outlet(slug),
        _ => History(kind, slug),
    };

    /// <summary>Signs in, and leads back to where somebody was.</summary>
    public static string SignIn(string? back = null) => "/account/sign-in" + Back(back);

    /// <summary>The second step of signing in.</summary>
    public static string SecondFactor(string? back = null) => "/account/second-factor" + Back(back);

    /// <summary>Signing in with a recovery code.</summary>
    public static string Recovery(string? back = null) => "/account/recovery" + Back(back);

    /// <summary>Sets up a second factor.</summary>
    public const string SecondFactorSetup = "/account/second-factor/setup";

    /// <summary>Makes the first administrator.</summary>
    public static string Setup(string code) => "/account/setup" + new QueryBuilder { { "code", code } };

    /// <summary>Makes an account of an invitation.</summary>
    public static string Invitation(string code) => "/account/invitation" + new QueryBuilder { { "code", code } };

    /// <summary>An event, in the colours of a focus.</summary>
    public static string Event(string slug, string focus = PartnersRequest.DefaultFocus) => InFocus($"/events/{slug}", focus);

    /// <summary>A partner of a focus.</summary>
    public static string Partner(string slug, string focus = PartnersRequest.DefaultFocus) => $"/partners/{slug}" + OfFocus(focus);

    /// <summary>The figure of a partner's page.</summary>
    public static string PartnerSvg(string slug, string focus) => $"/partners/{slug}.svg" + OfFocus(focus);

    /// <summary>The events of a partner's page.</summary>
    public static string PartnerCsv(string slug, string focus) => $"/partners/{slug}.csv" + OfFocus(focus);

    /// <summary>The register of a focus's partners.</summary>
    public static string PartnersOf(string focus, string? vector = null, PartnerOrder order = PartnerOrder.Deeds) => Partners + Register(focus, vector, order);

    /// <summary>The register as a table to keep.</summary>
    public static string PartnersCsv(string focus = PartnersRequest.DefaultFocus, string? vector = null, PartnerOrder order = PartnerOrder.Deeds) =>
        Partners + ".csv" + Register(focus, vector, order);

    /// <summary>An actor, in the colours of a focus.</summary>
    public static string Actor(string slug, string focus = PartnersRequest.DefaultFocus) => InFocus($"/actors/{slug}", focus);

    public static string Place(string slug, string focus = PartnersRequest.DefaultFocus) => InFocus($"/places/{slug}", focus);

    public static string Timeline(TimelineFilter? filter = null, Lanes lanes = Lanes.Vector) => "/timeline" + Query(filter, lanes);

    public static string TimelineSvg(TimelineFilter filter, Lanes lanes = Lanes.Vector) => "/timeline.svg" + Query(filter, lanes);

    public static string TimelineCsv(TimelineFilter filter) => "/timeline.csv" + Query(filter, Lanes.Vector);

    public static string ApiEvents(TimelineFilter filter) => "/api/events" + Query(filter, Lanes.Vector);

    public static string ApiFacets(TimelineFilter filter) => "/api/events/facets" + Query(filter, Lanes.Vector);

    public static string ApiEvent(string slug) => $"/api/events/{slug}";

    public static string ApiActor(string slug) => $"/api/actors/{slug}";

    public static string ApiSource(string slug) => $"/api/sources/{slug}";

    /// <summary>All sources; the ending <c>.csv</c> or none.</summary>
    public static string ApiSources(string ending = "") => "/api/sources" + ending;

    /// <summary>Sets how the site looks for this reader, and leads back.</summary>
    public static string Theme(string theme, string back) => "/theme" + new QueryBuilder { { "set", theme }, { "back", back } };

    private static string Decided(int? decided) => decided is { } id ? new QueryBuilder { { "decided", FormattableString.Invariant($"{id}") } }.ToString() : "";

    private static string Back(string? back) => back is null or Home ? "" : new QueryBuilder { { ReturnUrl, back } }.ToString();

    private static string OfFocus(string focus) => Register(focus, null, PartnerOrder.Deeds);

    private static string Register(string focus, string? vector, PartnerOrder order)
    {
        var query = new QueryBuilder();
        if (focus != PartnersRequest.DefaultFocus)
            query.Add(Parameter.Focus, focus);
        if (vector is not null)
            query.Add(Parameter.Vector, vector);
        if (order is not PartnerOrder.Deeds)
            query.Add(Parameter.Sort, Term.Of(order));
        return query.ToString();
    }

    /// <summary>A filter as the part of an address after the path: nothing for what is as usual.</summary>
    public static string Query(TimelineFilter? filter, Lanes lanes = Lanes.Vector) => new QueryBuilder(Parameters(filter ?? new(), lanes)).ToString();

    /// <summary>A filter as the names and values of its address; what <see cref="TimelineBinding"/> reads back.</summary>
    public static IEnumerable<KeyValuePair<string, string>> Parameters(TimelineFilter filter, Lanes lanes = Lanes.Vector)
    {
        var usual = new TimelineFilter();
        IEnumerable<(string Name, string? Value)> parameters =
        [
            (Parameter.Focus, filter.Focus == usual.Focus ? null : filter.Focus),
            .. filter.Actors.Select(v => (Parameter.Actor, v)),
            .. filter.With.Select(v => (Parameter.With, v)),
            .. filter.Vectors.Select(v => (Parameter.Vector, v)),
            .. filter.Kinds.Select(v => (Parameter.Kind, Term.Of(v))),
            .. filter.Statuses.Select(v => (Parameter.Status, Term.Of(v))),
            .. filter.Standings.Select(v => (Parameter.Standing, Term.Of(v))),
            .. filter.Places.Select(v => (Parameter.Place, v)),
            .. filter.Sources.Select(v => (Parameter.Source, v)),
            (Parameter.Series, filter.Series),
            (Parameter.From, filter.From?.Text),
            (Parameter.To, filter.To?.Text),
            (Parameter.Deeds, filter.DeedsOnly ? "true" : null),
            (Parameter.Counted, filter.Counted is { } counted ? counted ? "true" : "false" : null),
            .. filter.Years.Select(v => (Parameter.Year, v == TimelineFilter.NoYear ? Parameter.NoYear : FormattableString.Invariant($"{v}"))),
            (Parameter.Words, string.IsNullOrWhiteSpace(filter.Words) ? null : filter.Words),
            (Parameter.Sort, filter.Order is TimelineOrder.NewestFirst ? Parameter.NewestFirst : null),
            (Parameter.Limit, filter.Limit == usual.Limit ? null : FormattableString.Invariant($"{filter.Limit}")),
            (Parameter.Cursor, filter.Cursor?.ToString()),
            (Parameter.Lanes, lanes is Lanes.Vector ? null : Term.Of(lanes)),
        ];
        return parameters.Where(p => p.Value is not null).Select(p => KeyValuePair.Create(p.Name, p.Value!));
    }
}
