namespace KazDefense.Web.Hosting;

/// <summary>Where a reader finds the site.</summary>
public static class SiteAddress
{
    /// <summary>Scheme and host as asked for, and the path the site lies under, without a stroke at the end: what an address of the site is set behind.</summary>
    public static string Site(this HttpRequest request) => $"{request.Scheme}://{request.Host.ToUriComponent()}{request.PathBase.ToUriComponent()}";
}
