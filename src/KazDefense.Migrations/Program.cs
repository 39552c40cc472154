// `dotnet ef` starts from an executable and looks in it for the design-time factory; nothing runs.
return;
