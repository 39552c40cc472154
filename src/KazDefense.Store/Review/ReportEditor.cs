using KazDefense.Domain.Rules;
using KazDefense.Store.Accounts;
using Microsoft.EntityFrameworkCore;

namespace KazDefense.Store.Review;

/// <summary>Takes in the errors that readers report, and closes them once somebody has dealt with them.</summary>
public sealed class ReportEditor(IDbContextFactory<StoreContext> contexts, TimeProvider clock)
{
    /// <summary>The shortest report: less does not say what is wrong.</summary>
    public const int MinText = 10;

    /// <summary>The longest report.</summary>
    public const int MaxText = 2000;

    /// <summary>The longest address of a page that is kept.</summary>
    public const int MaxAddress = 500;

    /// <summary>Keeps a report.</summary>
    /// <param name="address">The page it is about: a path of the site.</param>
    /// <param name="text">What is wrong, in the reader's words.</param>
    /// <param name="ct">Cancels.</param>
    /// <returns>What is wrong with the report; empty once it is kept.</returns>
    public async Task<IReadOnlyList<Finding>> AddAsync(string address, string? text, CancellationToken ct)
    {
        // A browser sends each end of a line as two characters, and its own count of them is one.
        var words = (text ?? "").ReplaceLineEndings("\n").Trim();
        if (words.Length is < MinText or > MaxText)
            return [new("Text", $"Say what is wrong in {MinText} to {MaxText} characters. These are {words.Length}.")];
        if (address is not ['/', ..] || address.Length > MaxAddress)
            return [new("Page", "Say which page of this site it is about: go to the page and follow its link again.")];
        await using var db = await contexts.CreateDbContextAsync(ct);
        db.Add(new ErrorReport { Address = address, Text = words, At = clock.GetUtcNow().UtcDateTime });
        await db.SaveChangesAsync(ct);
        return [];
    }

    /// <summary>Closes a report, with what was done about it.</summary>
    /// <returns>What stands against it; empty once it is closed.</returns>
    public async Task<IReadOnlyList<Finding>> CloseAsync(int id, Editor editor, string? comment, CancellationToken ct)
    {
        if (!editor.MayAct(AccountRole.Editor))
            return [new("Comment", "Only an editor may close a report.")];
        if (string.IsNullOrWhiteSpace(comment) || comment.Length > ProposalEditor.MaxWords)
            return [new("Comment", $"Say what was done about it, in at most {ProposalEditor.MaxWords} characters.")];
        await using var db = await contexts.CreateDbContextAsync(ct);
        var now = clock.GetUtcNow().UtcDateTime;
        var closed = await db.ErrorReports.Where(r => r.Id == id && r.ClosedAt == null)
            .ExecuteUpdateAsync(u => u.SetProperty(r => r.ClosedAt, now).SetProperty(r => r.ClosedBy, editor.Name).SetProperty(r => r.Comment, comment.Trim()), ct);
        return closed > 0 ? [] : [new("Comment", "Somebody closed this report meanwhile.")];
    }
}
