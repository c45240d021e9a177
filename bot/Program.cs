using Janua.Bot;

return args.FirstOrDefault() switch
{
    "configuration" => ConfigurationDocument.Print(Console.Out),
    "talk" => await Janua.Bot.Talk.Terminal.Run(args[1..]),
    "serve" => await House.Serve(args[1..]),
    _ => await House.Serve(args),
};
