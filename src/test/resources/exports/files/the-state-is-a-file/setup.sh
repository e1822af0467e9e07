touch state
