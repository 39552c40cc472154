using KazDefense.Store.Partners;
using KazDefense.Store.Sources;

namespace KazDefense.Web.Features.Partners;

/// <summary>Brings together what partner pages show.</summary>
public sealed class PartnerReader(PartnerQuery partners, SourceQuery sources)
{
    /// <summary>One partner; null when it is not known, no partner, or the focus itself.</summary>
    public async Task<PartnerView?> FindAsync(string slug, string focus, CancellationToken ct)
    {
        if (slug == focus || await partners.FindAsync(slug, focus, ct) is not { } detail)
            return null;
        return new(detail, await sources.BibliographyAsync(ct));
    }
}
