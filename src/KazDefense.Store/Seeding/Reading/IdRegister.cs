namespace KazDefense.Store.Seeding.Reading;

/// <summary>The name spaces of ids: within one, an id stands for one thing.</summary>
internal enum IdSpace
{
    Actor,
    Place,
    Outlet,
    Indicator,
    Source,
    Vector,

    /// <summary>Events, observations and affiliations share one, so that a claim can name any of them.</summary>
    Record,
}

/// <summary>
/// Who declares which id, and who refers to it. References are judged once every file has been read,
/// since any dossier may refer to any other.
/// </summary>
internal sealed class IdRegister(FindingList findings)
{
    private readonly Dictionary<(IdSpace Space, string Id), (Position At, string? Sort)> _declared = [];
    private readonly List<(IdSpace Space, string Id, Position At, string[] Sorts)> _references = [];
    private readonly HashSet<IdSpace> _incomplete = [];

    /// <summary>Declares an id.</summary>
    /// <param name="space">Its name space.</param>
    /// <param name="id">The id.</param>
    /// <param name="at">Where.</param>
    /// <param name="sort">What it is within its space (an actor's kind, a record's), as a term; null when that could not be read.</param>
    public void Declare(IdSpace space, string id, Position at, string? sort = null)
    {
        if (!_declared.TryAdd((space, id), (at, sort)))
            findings.Add(at, $"The id \"{id}\" is taken: it stands at {_declared[(space, id)].At} too. Rename or merge one of the two.");
    }

    /// <summary>Refers to an id, which should be of one of the sorts when any are given.</summary>
    public void Refer(IdSpace space, string id, Position at, params string[] sorts) => _references.Add((space, id, at, sorts));

    /// <summary>Says that a file could not be read, so that ids of the space may be missing through no fault of those who refer to them.</summary>
    public void MarkIncomplete(IdSpace space) => _incomplete.Add(space);

    /// <summary>Whether every file that declares ids of the space could be read.</summary>
    public bool IsComplete(IdSpace space) => !_incomplete.Contains(space);

    /// <summary>The ids of a space.</summary>
    public IEnumerable<string> Ids(IdSpace space) => _declared.Keys.Where(k => k.Space == space).Select(k => k.Id);

    /// <summary>Adds a finding for each reference that leads nowhere or to the wrong sort of thing.</summary>
    public void Judge()
    {
        foreach (var (space, id, at, sorts) in _references)
            if (!_declared.TryGetValue((space, id), out var found))
                ReportUnknown(space, id, at, sorts);
            else if (sorts.Length > 0 && found.Sort is not null && !sorts.Contains(found.Sort))
                findings.Add(at, $"\"{id}\" is of kind {found.Sort}; here only {string.Join(" or ", sorts)} will do.");
    }

    private void ReportUnknown(IdSpace space, string id, Position at, string[] sorts)
    {
        if (!IsComplete(space))
            return;
        var what = space is IdSpace.Record && sorts.Length > 0 ? string.Join(" or ", sorts) : NameOf(space);
        var known = _declared.Where(d => d.Key.Space == space && (sorts.Length == 0 || d.Value.Sort is null || sorts.Contains(d.Value.Sort)));
        var hint = Suggestion.For(id, known.Select(d => d.Key.Id));
        findings.Add(at, $"There is no {what} {Suggestion.Quote(id)}{(hint.Length > 0 ? hint : $"; add it to {HomeOf(space)} or correct the id.")}");
    }

    private static string NameOf(IdSpace space) => space is IdSpace.Record ? "event, observation or affiliation" : space.ToString().ToLowerInvariant();

    private static string HomeOf(IdSpace space) => space switch
    {
        IdSpace.Record => "a dossier",
        IdSpace.Source => "references.yaml",
        _ => $"{NameOf(space)}s.yaml",
    };
}
