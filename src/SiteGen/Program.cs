using System.Text;
using SiteGen.Commands;

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
return CommandTree.Run(args);
