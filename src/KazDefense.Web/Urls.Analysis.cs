using System.Globalization;
using KazDefense.Domain.Events;
using KazDefense.Domain.Records;
using KazDefense.Web.Features.Analysis;
using KazDefense.Web.Features.Timeline;
using Microsoft.AspNetCore.Http.Extensions;

namespace KazDefense.Web;

/// <content>Analysis: the balance.</content>
public static partial class Urls
{
    /// <summary>The balance of a focus; the ending <c>.csv</c>, <c>.svg</c> or none.</summary>
    public static string Balance(BalanceRequest request, string focus = Features.Partners.PartnersRequest.DefaultFocus, string ending = "")
    {
        var query = new QueryBuilder();
        if (request.Standings is not [Standing.Deed])
            query.Add(Parameter.Standing, request.Standings.Select(s => Term.Of(s)));
        if (request.From is { } from)
            query.Add(Parameter.From, from.ToString(CultureInfo.InvariantCulture));
        if (request.To is { } to)
            query.Add(Parameter.To, to.ToString(CultureInfo.InvariantCulture));
        if (request.Length != new BalanceRequest().Length)
            query.Add(BalanceRequest.LengthParameter, request.Length.ToString(CultureInfo.InvariantCulture));
        if (request.IsWeighted && request.Set.Count == 0)
            query.Add(BalanceRequest.MeasureParameter, BalanceRequest.Weighted);
        if (request.IsWeighted)
            query.Add(BalanceRequest.WeightParameter, request.Set.OrderBy(w => w.Key).Select(w => string.Create(CultureInfo.InvariantCulture, $"{Term.Of(w.Key)}:{w.Value}")));
        return InFocus("/analysis/balance" + ending + query, focus);
    }
}
