"""What several rooms look up: places, months, wires, exchanges, words of many languages, the published contract."""
