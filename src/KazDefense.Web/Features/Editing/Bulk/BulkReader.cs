using KazDefense.Domain.Events;
using KazDefense.Domain.Records;
using KazDefense.Domain.Rules;
using KazDefense.Store.Editing;
using KazDefense.Web.Features.Editing.Paste;
using KazDefense.Web.Resources;
using KazDefense.Web.Shared.Evidence;

namespace KazDefense.Web.Features.Editing.Bulk;

/// <summary>Reads what is to be done with the chosen events: finds the words quoted and the outlet named, and says what is wrong beside each field.</summary>
internal sealed class BulkReader(PassageLocator passages, NameResolver names)
{
    /// <summary>What is to be done, or what is wrong, by the form's fields.</summary>
    public async Task<(BulkAction? Action, IReadOnlyList<Finding> Findings)> ReadAsync(BulkForm form, CancellationToken ct)
    {
        var findings = new List<Finding>();
        EventStatus? status = null;
        if (form.Do == "status")
        {
            if (Term.TryParse<EventStatus>(form.Status, out var chosen))
                status = chosen;
            else
                findings.Add(new(nameof(BulkForm.Status), BulkTexts.NoSuchStatus));
        }
        var claim = form.Claim();
        if (form.Do == "claim" && claim is null)
            findings.Add(new(nameof(BulkForm.Source), BulkTexts.ChooseSource));
        if (claim is not null)
        {
            if (!string.IsNullOrWhiteSpace(claim.Outlet))
            {
                var outlet = await names.ResolveAsync(RecordKind.Outlet, claim.Outlet.Trim(), ct);
                claim.Outlet = outlet.Slug;
                if (outlet.Problem is { } problem)
                    findings.Add(new(nameof(BulkForm.Outlet), problem));
            }
            var text = await passages.TextAsync(claim.Source, ct);
            var missing = text is not null && string.IsNullOrWhiteSpace(claim.Words)
                ? string.IsNullOrWhiteSpace(form.Paragraph) ? BulkTexts.QuoteWords : BulkTexts.QuoteWordsOf(form.Paragraph.Trim())
                : PassageLocator.Locate(text, claim);
            if (missing is not null)
                findings.Add(new(nameof(BulkForm.Words), missing));
        }
        return findings.Count > 0 ? (null, findings) : (form.Action(status, claim), findings);
    }
}
