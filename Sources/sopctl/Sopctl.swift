import SOPStore

@main struct Sopctl {
  static func main() {
    for code in Catalogue().codes { print(code) }
  }
}
