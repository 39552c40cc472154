using System.Net;

namespace KazDefense.Benchmarks.Pages;

/// <summary>Asks for pages as a browser does on a first visit: compressed, and without anything it has already.</summary>
internal sealed class PageReader : IDisposable
{
    private readonly HttpClient _client;

    public PageReader(Uri site)
    {
        _client = new(new SocketsHttpHandler { UseCookies = false, AutomaticDecompression = DecompressionMethods.None, MaxConnectionsPerServer = 512 }) { BaseAddress = site, Timeout = TimeSpan.FromMinutes(2) };
        _client.DefaultRequestHeaders.Add("Accept-Encoding", "br");
    }

    /// <summary>Reads a page to its end.</summary>
    /// <returns>How many bytes came.</returns>
    public async Task<int> ReadAsync(string page)
    {
        using var response = await _client.GetAsync(new Uri(page, UriKind.Relative));
        response.EnsureSuccessStatusCode();
        return (await response.Content.ReadAsByteArrayAsync()).Length;
    }

    public void Dispose() => _client.Dispose();
}
