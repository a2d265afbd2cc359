import SOPStore
@main struct Sopctl { static func main() { print(Y.n) } }
