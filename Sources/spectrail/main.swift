import SpectrailCommands

Tool.main()
