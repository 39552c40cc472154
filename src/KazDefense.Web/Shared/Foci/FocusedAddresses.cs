using KazDefense.Store.Partners;
using KazDefense.Web.Features.Timeline;

namespace KazDefense.Web.Shared.Foci;

/// <summary>Takes the focus from an address before anything is drawn, so that even the page's frame can carry it on. One that may not be looked at is left for the page to complain of.</summary>
internal sealed class FocusedAddresses(RequestDelegate next, PartnerQuery partners)
{
    public async Task InvokeAsync(HttpContext context)
    {
        if (HttpMethods.IsGet(context.Request.Method) && context.Request.Query[Parameter.Focus] is [{ } asked] && !asked.Equals(AddressFocus.Usual.Slug, StringComparison.Ordinal))
        {
            var reading = FocusChoice.Of(context.Request.Query, await partners.FociAsync(context.RequestAborted));
            if (reading is { Findings.Count: 0 })
                context.Features.Set(new AddressFocus(reading.Slug));
        }
        await next(context);
    }
}
