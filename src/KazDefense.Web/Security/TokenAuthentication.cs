using System.Security.Claims;
using System.Text.Encodings.Web;
using KazDefense.Store.Accounts;
using KazDefense.Web.Resources;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Options;

namespace KazDefense.Web.Security;

/// <summary>Signs scripts in by <c>Authorization: Bearer kzd_…</c>, under /api only.</summary>
internal sealed class TokenAuthentication(IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory log, UrlEncoder encoder, ApiTokens tokens)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, log, encoder)
{
    public const string SchemeName = "token";
    private const string Bearer = "Bearer ";

    /// <summary>Whether a request carries a token, good or bad.</summary>
    public static bool IsCarriedBy(HttpRequest request) => request.Headers.Authorization.ToString().StartsWith(Bearer, StringComparison.OrdinalIgnoreCase);

    protected override async Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        if (!IsCarriedBy(Request))
            return AuthenticateResult.NoResult();
        var answer = await tokens.ResolveAsync(Request.Headers.Authorization.ToString()[Bearer.Length..].Trim(), Context.RequestAborted);
        return answer.Editor is { } editor
            ? AuthenticateResult.Success(new(new ClaimsPrincipal(AccountClaims.Identity(editor, SchemeName)), SchemeName))
            : AuthenticateResult.Fail(answer.Problem!);
    }

    protected override async Task HandleChallengeAsync(AuthenticationProperties properties)
    {
        var failure = (await HandleAuthenticateOnceSafeAsync()).Failure?.Message;
        Response.Headers.WWWAuthenticate = failure is null ? "Bearer" : "Bearer error=\"invalid_token\"";
        await Results.Problem(
            failure ?? AccountTexts.TokenMissing, statusCode: StatusCodes.Status401Unauthorized, title: AccountTexts.TokenNotSignedIn).ExecuteAsync(Context);
    }

    protected override Task HandleForbiddenAsync(AuthenticationProperties properties) =>
        Results.Problem(AccountTexts.TokenTooLow, statusCode: StatusCodes.Status403Forbidden, title: AccountTexts.TokenNotAllowed).ExecuteAsync(Context);
}

/// <summary>Under /api a bad token is refused even where a stranger would be answered: its owner wants to know.</summary>
internal sealed class RefusedToken(RequestDelegate next)
{
    public Task InvokeAsync(HttpContext context) =>
        context.Request.Path.StartsWithSegments("/api") && TokenAuthentication.IsCarriedBy(context.Request) && context.User.Identity?.IsAuthenticated is not true
            ? context.ChallengeAsync(TokenAuthentication.SchemeName)
            : next(context);
}
