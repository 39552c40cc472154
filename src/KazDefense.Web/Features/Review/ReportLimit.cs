using KazDefense.Web.Security;

namespace KazDefense.Web.Features.Review;

/// <summary>How often one address may report an error: enough for a reader, too little to fill the queue.</summary>
internal sealed class ReportLimit() : AddressLimit(Reports, TimeSpan.FromMinutes(10))
{
    /// <summary>Reports within ten minutes.</summary>
    public const int Reports = 5;
}
