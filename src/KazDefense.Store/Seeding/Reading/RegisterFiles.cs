namespace KazDefense.Store.Seeding.Reading;

/// <summary>The files beside the dossiers. Each holds one key with a list: <c>outlets: [...]</c>.</summary>
internal sealed class RegisterFiles(string folder, FindingList findings, IdRegister ids)
{
    /// <summary>Reads one such file.</summary>
    /// <param name="key">The key, which is also the file's name.</param>
    /// <param name="shape">The shape of the list's items.</param>
    /// <param name="space">The ids it declares; some may be missing when it cannot be read.</param>
    /// <param name="read">Reads one item; what it returns is left out when the item turns out unsound.</param>
    public IReadOnlyList<T> Read<T>(string key, SeedShape shape, IdSpace space, Func<MappingReader, T> read) where T : class
    {
        if (Open(key) is not { } map)
        {
            ids.MarkIncomplete(space);
            return [];
        }
        return map.Maps(key, shape, item =>
        {
            var found = read(item);
            return item.IsSound ? found : null;
        });
    }

    private MappingReader? Open(string key)
    {
        var file = new SeedFile($"{key}.yaml", findings, ids);
        var path = Path.Combine(folder, file.Name);
        if (File.Exists(path))
            return YamlText.Load(path, file.Name, findings) is { } root ? MappingReader.Open(root, new(file.Name, [key], []), file) : null;
        findings.Add(new(file.Name), $"The file is missing; if there is nothing to say, write \"{key}: []\".");
        return null;
    }
}
