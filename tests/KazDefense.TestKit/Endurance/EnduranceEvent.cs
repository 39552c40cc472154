using System.Text.Json.Nodes;

namespace KazDefense.TestKit.Endurance;

/// <summary>An invented event as a script sends it.</summary>
internal static class EnduranceEvent
{
    public static JsonObject New(string title, string slug) => new()
    {
        ["slug"] = slug,
        ["kind"] = "exercise",
        ["title"] = title,
        ["summary"] = "Invented to be written often.",
        ["date"] = "2013-08",
        ["dateBasis"] = "stated",
        ["status"] = "held",
        ["participants"] = new JsonArray(Participant("kazakhstan", "host"), Participant("turkey", "participant"), Participant("russia", "participant")),
        ["claims"] = new JsonArray(new JsonObject
        {
            ["for"] = new JsonArray("kind", "status", "date", "participants"),
            ["source"] = "article-002",
            ["paragraph"] = "1",
        }),
    };

    private static JsonObject Participant(string actor, string role) => new() { ["actor"] = actor, ["role"] = role };
}
