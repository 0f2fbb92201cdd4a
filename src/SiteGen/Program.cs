using System.Text;
using SiteGen.Commands;

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
try
{
    return CommandTree.Run(args);
}
// A fault that is nobody's content: said in one line, the rest for whoever mends it.
catch (Exception fault) when (Environment.GetEnvironmentVariable("SITEGEN_DEBUG") is null)
{
    Console.Error.WriteLine($"sitegen: {fault.GetType().Name}: {fault.Message}");
    Console.Error.WriteLine("Ohjelmassa on vika; aiempi sivusto on ennallaan. / The program has a fault; the earlier site is as it was. (SITEGEN_DEBUG=1)");
    return ExitCodes.Errors;
}
