namespace KazDefense.Web.Hosting;

/// <summary>Says which Blazor client script the build brought: see ClientScript.targets. Reading pages do not use it; editors will.</summary>
internal sealed class ClientScript(IWebHostEnvironment environment, ILogger<ClientScript> log)
{
    private const long FallbackLength = 187_546;

    public void Log()
    {
        var file = environment.WebRootFileProvider.GetFileInfo("_framework/blazor.web.js");
        if (!file.Exists)
            log.LogWarning("There is no Blazor client script: editors will not work");
        else
            log.LogDebug("The Blazor client script is {Origin}, {Length} bytes", file.Length == FallbackLength ? "the 9.0 fallback" : "of the 10.0 package", file.Length);
    }
}
