using KazDefense.Domain.Documents;
using KazDefense.Domain.Entries;

namespace KazDefense.Web.Features.Editing.Shared;

/// <summary>What to do when somebody else changed the record meanwhile: what only one changed is kept, the rest is chosen.</summary>
/// <param name="before">What both began with.</param>
/// <param name="mine">What was made of it here.</param>
/// <param name="theirs">What it says now.</param>
/// <param name="version">Its version now.</param>
/// <param name="by">Who changed it.</param>
public sealed class RecordConflict(RecordDocument before, RecordDocument mine, RecordDocument theirs, int version, string by)
{
    private readonly HashSet<string> _theirs = [];

    /// <summary>The version to go on from.</summary>
    public int Version => version;

    /// <summary>Who changed it.</summary>
    public string By => by;

    /// <summary>What both changed, each in their way.</summary>
    public IReadOnlyList<MergeConflict> Choices { get; } = DocumentMerge.ThreeWay(before, mine, theirs).Conflicts;

    /// <summary>What only they changed, and is taken over.</summary>
    public IReadOnlyList<FieldDifference> Theirs
    {
        get
        {
            var chosen = Choices.Select(c => c.Path).ToHashSet(StringComparer.Ordinal);
            return [.. DocumentDifference.Between(before, theirs).Where(d => !chosen.Contains(d.Path))];
        }
    }

    /// <summary>Whether the other's value is chosen.</summary>
    public bool TakesTheirs(string path) => _theirs.Contains(path);

    /// <summary>Chooses.</summary>
    public void Choose(string path, bool takesTheirs)
    {
        if (takesTheirs)
            _theirs.Add(path);
        else
            _theirs.Remove(path);
    }

    /// <summary>The entry that comes of it.</summary>
    public RecordEntry Resolve() => EntryWriter.Of(DocumentMerge.ThreeWay(before, mine, theirs, TakesTheirs).Merged);
}
