using KazDefense.Domain.Dates;
using KazDefense.Domain.Documents;
using KazDefense.Domain.Records;
using YamlDotNet.RepresentationModel;

namespace KazDefense.Store.Seeding.Reading;

/// <summary>
/// Reads the keys of one mapping by its shape. Whatever is wrong is reported once, where it stands, and makes the mapping
/// unsound; reading goes on, so that one pass finds everything. Only a sound mapping becomes part of the model.
/// </summary>
internal sealed class MappingReader
{
    private readonly Dictionary<string, YamlNode> _values = new(StringComparer.Ordinal);
    private readonly MappingReader? _parent;

    private MappingReader(YamlMappingNode node, SeedShape shape, SeedFile file, MappingReader? parent)
    {
        File = file;
        Position = file.At(node);
        _parent = parent;
        foreach (var (key, value) in node.Children)
            if (key is not YamlScalarNode { Value: { } name })
                file.Report(key, $"{shape.AnyNoun} has keys of a single word.");
            else if (shape.Keys.Contains(name))
                _values.Add(name, value);
            else
                file.Report(key, $"{shape.AnyNoun} has no key {Suggestion.Quote(name)}{Suggestion.OrAll(name, shape.Keys)}");
        foreach (var name in shape.Required)
            if (!_values.ContainsKey(name))
                Fail(Position, $"This {shape.Noun} lacks the key \"{name}\".");
    }

    /// <summary>The file it stands in.</summary>
    public SeedFile File { get; }

    /// <summary>Where it begins.</summary>
    public Position Position { get; }

    /// <summary>False once anything in it, or in what it contains, could not be read.</summary>
    public bool IsSound { get; private set; } = true;

    /// <summary>A reader for a node, or null, reported, when it is no mapping.</summary>
    /// <param name="node">The node.</param>
    /// <param name="shape">The keys it may have.</param>
    /// <param name="file">The file.</param>
    /// <param name="parent">The mapping it is part of, which is unsound when it is; null for one that stands for itself.</param>
    public static MappingReader? Open(YamlNode node, SeedShape shape, SeedFile file, MappingReader? parent = null)
    {
        if (node is YamlMappingNode mapping)
            return new(mapping, shape, file, parent);
        file.Report(node, $"Keys with values are expected here ({string.Join(", ", shape.Keys)}), not {ScalarText.NameOf(node)}.");
        parent?.BecomeUnsound();
        return null;
    }

    /// <summary>Where a key's value stands; where the mapping begins when it has none.</summary>
    public Position At(string key) => _values.TryGetValue(key, out var node) ? File.At(node) : Position;

    /// <summary>Whether the key is there.</summary>
    public bool Has(string key) => _values.ContainsKey(key);

    /// <summary>The value's node, or null.</summary>
    public YamlNode? Node(string key) => _values.GetValueOrDefault(key);

    /// <summary>Reports a problem and makes the mapping, and all it is part of, unsound.</summary>
    public void Fail(Position position, string message)
    {
        File.Findings.Add(position, message);
        BecomeUnsound();
    }

    /// <summary>Reports a problem of a key's value.</summary>
    public void Fail(string key, string message) => Fail(At(key), $"{key}: {message}");

    /// <summary>A text, or null.</summary>
    public string? Text(string key, int longest = int.MaxValue)
    {
        if (Node(key) is not { } node)
            return null;
        var text = ScalarText.Of(node, out var problem);
        if (problem is not null)
            Fail(key, problem);
        else if (text!.Length > longest)
            Fail(key, $"{text.Length} characters; at most {longest} fit. Shorten it.");
        return text;
    }

    /// <summary>A text of one line, or null.</summary>
    public string? Line(string key, int longest = int.MaxValue)
    {
        var text = Text(key, longest);
        if (text is not null && text.Contains('\n', StringComparison.Ordinal))
            Fail(key, "one line is expected here.");
        return text;
    }

    /// <summary>The value that a term stands for, or null.</summary>
    public T? Term<T>(string key) where T : struct, Enum =>
        Word(key, Domain.Records.Term.All<T>()) is { } word && Domain.Records.Term.TryParse<T>(word, out var value) ? value : null;

    /// <summary>One of the words, or null.</summary>
    public string? Word(string key, IReadOnlyCollection<string> words)
    {
        if (Text(key) is not { } text)
            return null;
        if (words.Contains(text))
            return text;
        Fail(key, $"{Suggestion.Quote(text)} is no {key} that seeds know{Suggestion.OrAll(text, words)}");
        return null;
    }

    /// <summary>A date, or null.</summary>
    public EdtfDate? Date(string key) => Text(key) is { } text ? DateOf(text, problem => Fail(key, problem)) : null;

    /// <summary>A finite number, or null.</summary>
    public double? Number(string key, double least = double.NegativeInfinity, double most = double.PositiveInfinity)
    {
        if (Node(key) is not { } node)
            return null;
        var number = ScalarText.Number(node, out var problem);
        if (problem is not null)
            Fail(key, problem);
        else if (number < least || number > most)
            Fail(key, FormattableString.Invariant($"{number} is {(number < least ? $"less than {least}" : $"more than {most}")}, which it cannot be."));
        return number;
    }

    /// <summary>A whole number from <paramref name="least"/> on, or null.</summary>
    public int? Count(string key, int least)
    {
        if (Number(key, least, int.MaxValue) is not { } number || number < least || number > int.MaxValue)
            return null;
        if (number == Math.Floor(number))
            return (int)number;
        Fail(key, "a whole number is expected here.");
        return null;
    }

    /// <summary>True when the value says so; false when it does not or is not there.</summary>
    public bool Flag(string key)
    {
        if (Node(key) is not { } node)
            return false;
        var truth = ScalarText.Truth(node, out var problem);
        if (problem is not null)
            Fail(key, problem);
        return truth is true;
    }

    /// <summary>A slug of its own, or null.</summary>
    public string? Slug(string key) => Text(key) is { } text ? SlugOf(text, At(key), key) : null;

    /// <summary>A slug that is declared here, or null.</summary>
    public string? Declare(string key, IdSpace space, string? sort = null)
    {
        var slug = Slug(key);
        if (slug is not null)
            File.Ids.Declare(space, slug, At(key), sort);
        return slug;
    }

    /// <summary>A slug that must be declared somewhere, or null.</summary>
    public string? Refer(string key, IdSpace space, params string[] sorts) => Node(key) is { } node ? ReferFrom(node, key, space, sorts) : null;

    /// <summary>A node of a list as a slug that must be declared somewhere, or null.</summary>
    public string? ReferFrom(YamlNode node, string key, IdSpace space, params string[] sorts)
    {
        var text = ScalarText.Of(node, out var problem);
        if (problem is not null)
            Fail(File.At(node), $"{key}: {problem}");
        else
            File.Ids.Refer(space, text!, File.At(node), sorts);
        return text;
    }

    /// <summary>The mapping under a key, or null.</summary>
    public MappingReader? Map(string key, SeedShape shape) => Node(key) is { } node ? Open(node, shape, File, this) : null;

    /// <summary>The list under a key, empty when it is not there.</summary>
    public IReadOnlyList<YamlNode> Nodes(string key)
    {
        switch (Node(key))
        {
            case null:
                return [];
            case YamlSequenceNode list:
                return [.. list.Children];
            case var other:
                Fail(key, $"a list is expected here ([...] or lines that begin with \"- \"), not {ScalarText.NameOf(other)}.");
                return [];
        }
    }

    /// <summary>The list under a key, each item read; items that cannot be read are left out.</summary>
    public IReadOnlyList<T> List<T>(string key, Func<YamlNode, T?> read) where T : class => [.. Nodes(key).Select(read).OfType<T>()];

    /// <summary>The list of mappings under a key, each read and part of this one.</summary>
    public IReadOnlyList<T> Maps<T>(string key, SeedShape shape, Func<MappingReader, T?> read) where T : class =>
        List(key, node => Open(node, shape, File, this) is { } map ? read(map) : null);

    /// <summary>The list of one-line texts under a key.</summary>
    public IReadOnlyList<string> Lines(string key) => List(key, node =>
    {
        var text = ScalarText.Of(node, out var problem);
        if (problem is null && text!.Contains('\n', StringComparison.Ordinal))
            problem = "one line is expected here.";
        if (problem is not null)
            Fail(File.At(node), $"{key}: {problem}");
        return text;
    });

    /// <summary>Reports each item whose key another before it has.</summary>
    public void Unique<T>(IEnumerable<(T Key, Position At)> items, Func<T, Position, string> message) where T : notnull
    {
        var first = new Dictionary<T, Position>();
        foreach (var (key, at) in items)
            if (!first.TryAdd(key, at))
                Fail(at, message(key, first[key]));
    }

    /// <summary>A text as a date within the years that seeds may speak of, or null after saying why not.</summary>
    public static EdtfDate? DateOf(string text, Action<string> report)
    {
        if (!EdtfDate.TryParse(text, out var date, out var problem))
        {
            report(problem);
            return null;
        }
        if (date.Bounds.Earliest?.Year < Vocabulary.FirstYear || date.Bounds.Latest?.Year > Vocabulary.LastYear)
        {
            report($"{date.Text} reaches outside {Vocabulary.FirstYear} to {Vocabulary.LastYear}; is the year mistyped?");
            return null;
        }
        return date;
    }

    private string? SlugOf(string text, Position at, string key)
    {
        if (Domain.Records.Slug.IsValid(text))
            return text;
        Fail(at, $"{key}: {Suggestion.Quote(text)} is no id; write words of a-z and 0-9 joined by single hyphens, at most {Domain.Records.Slug.MaxLength} characters.");
        return null;
    }

    private void BecomeUnsound()
    {
        for (var reader = this; reader is not null; reader = reader._parent)
            reader.IsSound = false;
    }
}
