import CLibzip

/// The parts of a zip container, with limits against those that lie about their size.
///
/// A class because libzip's handle must be closed once, and both the format and its reader look into it.
@safe final class ZipArchive {
    /// The most parts that a container may have. Word writes some dozens.
    static let entryLimit = 10_000
    /// The most that a part may hold when it is unpacked, in bytes.
    static let partLimit = 50_000_000
    /// How many times larger than its packed bytes a part may be. XML of real documents shrinks to a tenth or
    /// at most a fiftieth.
    static let ratioLimit = 300

    private let handle: OpaquePointer
    /// libzip reads the bytes where they lie, as long as the handle is open.
    private let bytes: UnsafeMutableRawBufferPointer

    init(_ content: [UInt8]) throws(DocumentError) {
        unsafe bytes = .allocate(byteCount: max(content.count, 1), alignment: 1)
        unsafe bytes.copyBytes(from: content)
        var error = unsafe zip_error_t()
        unsafe zip_error_init(&error)
        defer { unsafe zip_error_fini(&error) }
        guard
            let source = unsafe zip_source_buffer_create(bytes.baseAddress, UInt64(content.count), 0, &error)
        else {
            unsafe bytes.deallocate()
            throw DocumentError(.damaged, "is a damaged zip container")
        }
        guard let opened = unsafe zip_open_from_source(source, ZIP_RDONLY, &error) else {
            unsafe zip_source_free(source)
            unsafe bytes.deallocate()
            throw DocumentError(
                .damaged, "is a damaged zip container: \(unsafe String(cString: zip_error_strerror(&error)))")
        }
        unsafe handle = opened
        let count = unsafe zip_get_num_entries(handle, 0)
        guard count <= Self.entryLimit else {
            throw DocumentError(.zipBomb, "is a zip container of \(count) parts; no document has so many")
        }
    }

    deinit {
        unsafe zip_discard(handle)
        unsafe bytes.deallocate()
    }

    /// The names of the parts, as they are written.
    var names: [String] {
        (0..<max(0, unsafe zip_get_num_entries(handle, 0))).compactMap { index in
            unsafe zip_get_name(handle, UInt64(index), zip_flags_t(ZIP_FL_ENC_RAW)).map {
                unsafe String(cString: $0)
            }
        }
    }

    /// The unpacked bytes of a part; nil where there is none of that name.
    func part(_ name: String) throws(DocumentError) -> [UInt8]? {
        var status = unsafe zip_stat_t()
        guard unsafe zip_stat(handle, name, 0, &status) == 0 else { return nil }
        let (index, claimed) = unsafe (status.index, status.size)
        let packed = unsafe status.comp_size
        guard unsafe status.encryption_method == UInt16(ZIP_EM_NONE) else {
            throw DocumentError(.encrypted, "is locked with a password: its part '\(name)' is encrypted")
        }
        guard claimed <= UInt64(Self.partLimit) else {
            throw DocumentError(
                .tooLarge, "holds a part '\(name)' of more than \(Self.partLimit) bytes")
        }
        let limit = Int(claimed)
        guard limit < 1_000_000 || UInt64(limit) / UInt64(Self.ratioLimit) <= packed else {
            throw DocumentError(
                .zipBomb, "holds a part '\(name)' that unpacks to more than \(Self.ratioLimit) times its size"
            )
        }
        guard let file = unsafe zip_fopen_index(handle, index, 0) else { throw damaged(name) }
        defer { unsafe zip_fclose(file) }
        return try unsafe read(file, name, claimed: limit)
    }

    /// Reads as many bytes as the directory claims, and asks for one more: a part that goes on lies about its
    /// size.
    private func read(
        _ file: OpaquePointer, _ name: String, claimed: Int
    ) throws(DocumentError) -> [UInt8] {
        var failed = false
        var more = false
        let content = unsafe [UInt8](unsafeUninitializedCapacity: claimed) { space, filled in
            while filled < claimed {
                let count = unsafe zip_fread(
                    file, space.baseAddress.map { unsafe $0 + filled }, UInt64(claimed - filled))
                if count <= 0 { break }
                filled += Int(count)
            }
            var next: UInt8 = 0
            let rest = unsafe zip_fread(file, &next, 1)
            failed = filled < claimed || rest < 0
            more = rest > 0
        }
        if more { throw DocumentError(.zipBomb, "holds a part '\(name)' that is larger than it says") }
        if failed { throw damaged(name) }
        return content
    }

    private func damaged(_ name: String) -> DocumentError {
        DocumentError(
            .damaged,
            "is a damaged zip container: its part '\(name)' can't be unpacked (\(unsafe String(cString: zip_strerror(handle))))"
        )
    }
}
