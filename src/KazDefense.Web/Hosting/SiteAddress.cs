using KazDefense.Web.Settings;

namespace KazDefense.Web.Hosting;

/// <summary>Where a reader finds the site.</summary>
public static class SiteAddress
{
    /// <summary>What an address of the site is set behind, without a stroke at the end: as the operator gives it, otherwise as this reader asked for it.</summary>
    public static string Site(this HttpRequest request) => request.HttpContext.RequestServices.GetRequiredService<SiteSettings>().Address ?? $"{(request.IsHttps ? "https" : "http")}://{request.Host.ToUriComponent()}{request.PathBase.ToUriComponent()}";
}
