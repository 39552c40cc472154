namespace KazDefense.Web.Resources;

/// <summary>The words of signing in, of one's own account and of its administration.</summary>
public static class AccountTexts
{
    private static readonly TextResource Resource = new("AccountTexts");

    public static string SignIn => Resource.Of();
    public static string SignOut => Resource.Of();
    public static string SignInLead => Resource.Of();
    public static string Email => Resource.Of();
    public static string Password => Resource.Of();
    public static string Name => Resource.Of();
    public static string Role => Resource.Of();
    public static string SignInFailed => Resource.Of();
    public static string TooMany => Resource.Of();
    public static string NoAccount => Resource.Of();
    public static string SecondFactorTitle => Resource.Of();
    public static string SecondFactorLead => Resource.Of();
    public static string SixDigits => Resource.Of();
    public static string CodeWrong => Resource.Of();
    public static string UseRecovery => Resource.Of();
    public static string RecoveryTitle => Resource.Of();
    public static string RecoveryLead => Resource.Of();
    public static string RecoveryCode => Resource.Of();
    public static string RecoveryWrong => Resource.Of();
    public static string UseApp => Resource.Of();
    public static string Continue => Resource.Of();
    public static string SetupTitle => Resource.Of();
    public static string SetupLead => Resource.Of();
    public static string SetupDone => Resource.Of();
    public static string SetupButton => Resource.Of();
    public static string InvitationTitle => Resource.Of();
    public static string InvitationGone => Resource.Of();
    public static string NameHint => Resource.Of();
    public static string EmailHint => Resource.Of();
    public static string PasswordHint => Resource.Of();
    public static string DeniedTitle => Resource.Of();
    public static string DeniedLead => Resource.Of();
    public static string DeniedNext => Resource.Of();
    public static string AccountTitle => Resource.Of();
    public static string Save => Resource.Of();
    public static string NameSaved => Resource.Of();
    public static string PasswordTitle => Resource.Of();
    public static string PasswordNote => Resource.Of();
    public static string OldPassword => Resource.Of();
    public static string NewPassword => Resource.Of();
    public static string ChangePassword => Resource.Of();
    public static string PasswordSaved => Resource.Of();
    public static string PasswordWrong => Resource.Of();
    public static string FactorTitle => Resource.Of();
    public static string FactorNote => Resource.Of();
    public static string FactorOff => Resource.Of();
    public static string FactorSetup => Resource.Of();
    public static string FactorTurnOff => Resource.Of();
    public static string FactorNewCodes => Resource.Of();
    public static string Confirm => Resource.Of();
    public static string FactorIsOn => Resource.Of();
    public static string FactorIsOnLead => Resource.Of();
    public static string FactorSetupTitle => Resource.Of();
    public static string FactorSetupLead => Resource.Of();
    public static string FactorStepScan => Resource.Of();
    public static string FactorStepKey => Resource.Of();
    public static string FactorPicture => Resource.Of();
    public static string FactorStepCode => Resource.Of();
    public static string FactorTurnOn => Resource.Of();
    public static string CodesTitle => Resource.Of();
    public static string CodesLead => Resource.Of();
    public static string CodesKept => Resource.Of();
    public static string SessionsTitle => Resource.Of();
    public static string SessionsNote => Resource.Of();
    public static string SignOutEverywhere => Resource.Of();
    public static string SessionsWords => Resource.Of();
    public static string TokensTitle => Resource.Of();
    public static string TokensNote => Resource.Of();
    public static string TokenName => Resource.Of();
    public static string TokenDays => Resource.Of();
    public static string TokenMake => Resource.Of();
    public static string TokenOnce => Resource.Of();
    public static string TokenRevoke => Resource.Of();
    public static string TokenNone => Resource.Of();
    public static string TokenBegins => Resource.Of();
    public static string TokenExpires => Resource.Of();
    public static string TokenLastUsed => Resource.Of();
    public static string TokenNever => Resource.Of();
    public static string TokenRevoked => Resource.Of();
    public static string TokenExpired => Resource.Of();
    public static string AccountsTitle => Resource.Of();
    public static string AccountsLead => Resource.Of();
    public static string AccountsList => Resource.Of();
    public static string State => Resource.Of();
    public static string Created => Resource.Of();
    public static string Change => Resource.Of();
    public static string Lock => Resource.Of();
    public static string Unlock => Resource.Of();
    public static string ResetFactor => Resource.Of();
    public static string StateActive => Resource.Of();
    public static string StateLocked => Resource.Of();
    public static string StateResting => Resource.Of();
    public static string StateFactor => Resource.Of();
    public static string You => Resource.Of();
    public static string InviteTitle => Resource.Of();
    public static string InviteNote => Resource.Of();
    public static string InviteFor => Resource.Of();
    public static string InviteForHint => Resource.Of();
    public static string InviteButton => Resource.Of();
    public static string InviteLink => Resource.Of();
    public static string InviteOpen => Resource.Of();
    public static string InviteRevoke => Resource.Of();
    public static string InviteNone => Resource.Of();
    public static string InviteExpires => Resource.Of();
    public static string EventsTitle => Resource.Of();
    public static string EventsNote => Resource.Of();
    public static string EventsOlder => Resource.Of();
    public static string EventWhen => Resource.Of();
    public static string EventWhat => Resource.Of();
    public static string EventWhose => Resource.Of();
    public static string EventBy => Resource.Of();
    public static string EventDetail => Resource.Of();
    public static string Actions => Resource.Of();
    public static string RoleNone => Resource.Of();
    public static string TokenMissing => Resource.Of();
    public static string TokenNotSignedIn => Resource.Of();
    public static string TokenTooLow => Resource.Of();
    public static string TokenNotAllowed => Resource.Of();

    /// <summary>Who is signed in.</summary>
    public static string SignedInAs(string name) => Resource.With(nameof(SignedInAs), name);

    /// <summary>What an invitation is to.</summary>
    public static string InvitationLead(string role) => Resource.With(nameof(InvitationLead), role);

    /// <summary>Whose account it is, and what it may do.</summary>
    public static string AccountLead(string email, string role) => Resource.With(nameof(AccountLead), email, role);

    /// <summary>How many recovery codes are left.</summary>
    public static string FactorOn(int left) => Resource.With(nameof(FactorOn), left);

    /// <summary>The label of the choice of somebody's role.</summary>
    public static string RoleOf(string name) => Resource.With(nameof(RoleOf), name);
}
