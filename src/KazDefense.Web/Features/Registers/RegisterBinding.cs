using KazDefense.Domain.Records;
using KazDefense.Store.Registers;
using KazDefense.Web.Features.Timeline;
using Microsoft.Extensions.Primitives;

namespace KazDefense.Web.Features.Registers;

/// <summary>Reads a query string as a register's filter: the timeline's, with the kind given by the page and an order of its own.</summary>
public static class RegisterBinding
{
    private static readonly string[] Own = [Parameter.Kind, Parameter.Sort, Parameter.Lanes];

    /// <summary>What an address of a register asks for.</summary>
    /// <param name="register">The register.</param>
    /// <param name="query">The query string's names and values.</param>
    /// <param name="today">The day that words like “last year” are counted from.</param>
    public static RegisterRequest Bind(Register register, IEnumerable<KeyValuePair<string, StringValues>> query, DateOnly today)
    {
        var given = query.ToList();
        var shared = TimelineBinding.Bind(given.Where(p => !Own.Contains(p.Key)), today);
        var own = new QueryValues(given.Where(p => Own.Contains(p.Key)));
        var sort = own.OneOf(Parameter.Sort, [.. register.Orders.SelectMany(o => new[] { o.Name, "-" + o.Name })]) ?? Parameter.OldestFirst;
        var kind = Term.Of(register.Kind);
        if (own.Names.Contains(Parameter.Kind) && own.One(Parameter.Kind) is var asked && asked != kind)
            own.Report(Parameter.Kind, $"This register has events of the kind {kind} only. Leave “{Parameter.Kind}” out, or ask {Urls.Timeline()} for several kinds.");
        if (own.Names.Contains(Parameter.Lanes))
            own.Report(Parameter.Lanes, $"A register has no lanes. Leave “{Parameter.Lanes}” out, or ask {Urls.Timeline()}.");
        var limit = given.Any(p => p.Key == Parameter.Limit && !StringValues.IsNullOrEmpty(p.Value)) ? shared.Filter.Limit : RegisterRequest.UsualLimit;
        return new(
            register,
            new(shared.Filter with { Kinds = [register.Kind], Limit = limit }, register.Orders.First(o => o.Name == sort.TrimStart('-')).Order, sort.StartsWith('-')),
            [.. shared.Findings, .. own.Findings]);
    }
}
