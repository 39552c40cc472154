namespace KazDefense.Web.Commands;

/// <summary>What a command says to the shell when it ends.</summary>
internal static class ExitCode
{
    public const int Fine = 0;

    /// <summary>It did its work and found something wrong in what it was given.</summary>
    public const int Findings = 1;

    /// <summary>It was called wrongly or cannot run here.</summary>
    public const int Misuse = 2;
}
