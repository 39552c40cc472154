using KazDefense.Store.Registers;
using KazDefense.Store.Timelines;
using KazDefense.Web.Hosting;
using KazDefense.Web.Security;
using KazDefense.Web.Shared;

namespace KazDefense.Web.Features.Registers;

/// <summary>The registers as tables to keep: the lines of the page with the same filter, in the same order, all of them.</summary>
internal static class RegisterEndpoints
{
    public static void AddRegisters(this IServiceCollection services) => services.AddSingleton<RegisterReader>();

    public static void MapRegisters(this WebApplication app)
    {
        foreach (var register in Register.All)
            app.MapGet(register.Path + ".csv", (HttpRequest http, TimeProvider clock, EventRegisterQuery registers, TallyQuery tallies, CancellationToken ct) => CsvAsync(register, http, clock, registers, tallies, ct))
                .RequireAuthorization(Policies.Reading);
    }

    private static async Task<IResult> CsvAsync(Register register, HttpRequest http, TimeProvider clock, EventRegisterQuery registers, TallyQuery tallies, CancellationToken ct)
    {
        var request = RegisterBinding.Bind(register, http.Query, clock.Today());
        if (request.Findings.Count > 0)
            return request.Findings.ToProblem();
        // Names that are not known are found before the first line is written.
        var tally = await tallies.RunAsync(request.Filter.Events, ct);
        return tally.Findings.Count > 0
            ? tally.Findings.ToProblem()
            : new CsvResult<RegisterCsv.Row>(register.Path.TrimStart('/') + ".csv", RegisterCsv.Columns(register.Kind), RegisterCsv.Rows(registers.AllAsync(request.Filter, ct)));
    }
}
