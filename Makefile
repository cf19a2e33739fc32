# The two commands of the README, and the smaller ones behind them.
.PHONY: demo test build format clean

demo:            ## install what is missing, build, render the sample agreement to out/
	bin/setup build
	swift build -c release --static-swift-stdlib --product vordruck
	bin/demo

test:            ## install what the tests need and pass them
	bin/test

build:
	swift build -c release --static-swift-stdlib --product vordruck

format:
	swift format -i -r Sources Tests Package.swift

clean:
	rm -rf .build out
