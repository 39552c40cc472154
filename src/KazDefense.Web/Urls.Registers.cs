using KazDefense.Store.Registers;
using KazDefense.Store.Timelines;
using KazDefense.Web.Features.Registers;
using KazDefense.Web.Features.Timeline;
using Microsoft.AspNetCore.Http.Extensions;

namespace KazDefense.Web;

/// <content>The registers of agreements, exercises, transfers and training, and what they lead to.</content>
public static partial class Urls
{
    /// <summary>A register, perhaps filtered and sorted; what <see cref="RegisterBinding"/> reads back.</summary>
    public static string Register(Register register, EventRegisterFilter? filter = null) => register.Path + RegisterQuery(register, filter);

    /// <summary>A register filtered as a timeline is, in its usual order.</summary>
    public static string Register(Register register, TimelineFilter filter) =>
        Register(register, new EventRegisterFilter(filter with { Kinds = [register.Kind], Limit = filter.Limit == new TimelineFilter().Limit ? RegisterRequest.UsualLimit : filter.Limit }));

    /// <summary>The same lines in the same order, all of them, as a table to keep.</summary>
    public static string RegisterCsv(Register register, EventRegisterFilter? filter = null) =>
        register.Path + ".csv" + RegisterQuery(register, filter is null ? null : filter with { Events = filter.Events with { Cursor = null } });

    /// <summary>The editions of a series of exercises, year by year.</summary>
    public static string ExerciseSeries(string slug, string focus = Features.Partners.PartnersRequest.DefaultFocus) => InFocus($"/exercises/series/{slug}", focus);

    /// <summary>The editions as a table to keep.</summary>
    public static string ExerciseSeriesCsv(string slug) => ExerciseSeries(slug) + ".csv";

    /// <summary>An instrument with its acts and its line of succession, by its key.</summary>
    public static string Instrument(string key, string focus = Features.Partners.PartnersRequest.DefaultFocus) => InFocus($"/agreements/{Uri.EscapeDataString(key)}", focus);

    /// <summary>An instrument's acts as a table to keep.</summary>
    public static string InstrumentCsv(string key) => Instrument(key) + ".csv";

    /// <summary>A register's filter as the names and values of its address.</summary>
    public static IEnumerable<KeyValuePair<string, string>> RegisterParameters(Register register, EventRegisterFilter filter)
    {
        var sort = register.Orders.First(o => o.Order == filter.Order).Name;
        return
        [
            .. Parameters(filter.Events with { Kinds = [], Order = TimelineOrder.OldestFirst, Limit = new TimelineFilter().Limit, Cursor = null }),
            .. filter is { Order: RegisterOrder.Date, Descending: false } ? [] : Pair(Parameter.Sort, filter.Descending ? "-" + sort : sort),
            .. filter.Events.Limit == RegisterRequest.UsualLimit ? [] : Pair(Parameter.Limit, FormattableString.Invariant($"{filter.Events.Limit}")),
            .. filter.Events.Cursor is { } cursor ? Pair(Parameter.Cursor, cursor.ToString()) : [],
        ];

        static KeyValuePair<string, string>[] Pair(string name, string value) => [KeyValuePair.Create(name, value)];
    }

    private static string RegisterQuery(Register register, EventRegisterFilter? filter) =>
        filter is null ? "" : new QueryBuilder(RegisterParameters(register, filter)).ToString();
}
