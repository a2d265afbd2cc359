package enum Y { package static let n = PackageResources.piak_03_json.count }
