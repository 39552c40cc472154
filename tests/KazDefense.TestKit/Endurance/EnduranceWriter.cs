using System.Collections.Concurrent;
using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json.Nodes;

namespace KazDefense.TestKit.Endurance;

/// <summary>A save that the server said it had made.</summary>
/// <param name="Slug">The event.</param>
/// <param name="Version">The version it made.</param>
/// <param name="Title">What the event was called in it.</param>
public sealed record AcknowledgedSave(string Slug, int Version, string Title);

/// <summary>
/// One of several who write at once: makes events of its own and changes them, and changes a few that all of them change.
/// What it does not hear an answer to, it sends again.
/// </summary>
internal sealed class EnduranceWriter(int number, Uri address, string token, IReadOnlyList<string> shared, ConcurrentQueue<AcknowledgedSave> acknowledged, Func<bool> isDone) : IDisposable
{
    private readonly HttpClient _client = new(new SocketsHttpHandler { PooledConnectionLifetime = TimeSpan.FromSeconds(5) })
    {
        BaseAddress = address,
        Timeout = TimeSpan.FromSeconds(30),
        DefaultRequestHeaders = { Authorization = new AuthenticationHeaderValue("Bearer", token) },
    };

    private readonly Random _random = new(number);
    private readonly List<string> _own = [];
    private int _next;

    /// <summary>How many changes were refused because another writer was first.</summary>
    public int Conflicts { get; private set; }

    /// <summary>How many requests had no answer.</summary>
    public int Unanswered { get; private set; }

    public async Task RunAsync()
    {
        while (!isDone())
            if (_own.Count == 0 || _random.Next(10) < 4)
                await CreateAsync();
            else
                await ChangeAsync(_random.Next(4) == 0 ? shared[_random.Next(shared.Count)] : _own[_random.Next(_own.Count)]);
    }

    public void Dispose() => _client.Dispose();

    private async Task CreateAsync()
    {
        var title = $"Endurance {number} {++_next}";
        var answer = await SendAsync(() =>
        {
            var request = new HttpRequestMessage(HttpMethod.Post, "/api/events") { Content = Body(EnduranceEvent.New(title, $"endurance-{number}-{_next}")) };
            request.Headers.Add("Idempotency-Key", $"{number}-{_next}");
            return request;
        });
        if (answer.StatusCode is not HttpStatusCode.Created)
            throw new InvalidOperationException($"A new event was refused: {await answer.Content.ReadAsStringAsync()}");
        var written = (await answer.Content.ReadFromJsonAsync<JsonObject>())!;
        _own.Add((string)written["slug"]!);
        acknowledged.Enqueue(new((string)written["slug"]!, (int)written["version"]!, title));
    }

    private async Task ChangeAsync(string slug)
    {
        var read = await SendAsync(() => new HttpRequestMessage(HttpMethod.Get, $"/api/events/{slug}/entry"));
        var record = (await read.Content.ReadFromJsonAsync<JsonObject>())!["record"]!.AsObject();
        var version = read.Headers.ETag!.Tag;
        var title = $"Endurance {number} changed {++_next}";
        record["title"] = title;
        using var request = Put(slug, record, version);
        HttpResponseMessage answer;
        try
        {
            answer = await _client.SendAsync(request);
        }
        catch (Exception e) when (e is HttpRequestException or TaskCanceledException or IOException)
        {
            // Made or not, nobody said so: it is not counted.
            Unanswered++;
            return;
        }
        if (answer.StatusCode is HttpStatusCode.PreconditionFailed)
            Conflicts++;
        else if (answer.StatusCode is HttpStatusCode.OK)
            acknowledged.Enqueue(new(slug, (int)(await answer.Content.ReadFromJsonAsync<JsonObject>())!["version"]!, title));
        else
            throw new InvalidOperationException($"A change was refused: {answer.StatusCode} {await answer.Content.ReadAsStringAsync()}");
    }

    private async Task<HttpResponseMessage> SendAsync(Func<HttpRequestMessage> make)
    {
        while (true)
        {
            using var request = make();
            try
            {
                var answer = await _client.SendAsync(request);
                await answer.Content.LoadIntoBufferAsync();
                if (answer.StatusCode is not HttpStatusCode.ServiceUnavailable)
                    return answer;
            }
            catch (Exception e) when (e is HttpRequestException or TaskCanceledException or IOException)
            {
                Unanswered++;
            }
            await Task.Delay(100);
        }
    }

    private static HttpRequestMessage Put(string slug, JsonObject record, string version)
    {
        var request = new HttpRequestMessage(HttpMethod.Put, $"/api/events/{slug}") { Content = Body(record) };
        request.Headers.TryAddWithoutValidation("If-Match", version);
        return request;
    }

    private static StringContent Body(JsonObject record) =>
        new(new JsonObject { ["reason"] = "Endurance", ["record"] = record.DeepClone() }.ToJsonString(), Encoding.UTF8, "application/json");
}
