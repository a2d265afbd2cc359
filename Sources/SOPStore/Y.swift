package enum Y { package static let n = PackageResources.placeholder_json.count }
