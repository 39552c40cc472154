namespace KazDefense.Web.Features.Review;

internal static class ReviewRegistration
{
    public static void AddReview(this IServiceCollection services) => services.AddSingleton<ReportLimit>();
}
