import CLibgit2
import Glibc

/// Reads loose objects in libgit2's stead.
///
/// libgit2 1.5.1 trusts their files: on one that was cut short, as a power failure leaves it, it never
/// returns, and where a header names too small a size it writes past its buffer. Since the archive must name
/// a damaged object and go on, this reader stands before libgit2's own and hands over whole objects only;
/// libgit2 then checks each against its id. A copy in a pack is read first, as git does. The cost is libgit2's:
/// one file opened, inflated once. Other stores that are named in `info/alternates` have a reader each.
enum LooseObjectReader {
    /// Higher than that of libgit2's own reader of loose objects, which is 1.
    static let priority: CInt = 2

    /// Makes all of libgit2's reading from a repository go through this reader.
    static func add(
        to repository: borrowing Owned<ForeignRepository>, objects path: String
    ) throws(GitError) {
        let subject = GitError.Subject.folder(path)
        let database = try unsafe Owned<ForeignObjectDatabase>(about: subject) {
            unsafe git_repository_odb($0, repository.pointer)
        }
        let objects = unsafe open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard objects >= 0 else {
            throw GitError(.system, about: subject, "has objects that can't be opened (error \(errno))")
        }
        let reader = UnsafeMutablePointer<shim_loose_backend>.allocate(capacity: 1)
        unsafe reader.initialize(to: shim_loose_backend())
        unsafe reader.pointee.objects = objects
        unsafe git_odb_init_backend(&reader.pointee.backend, UInt32(GIT_ODB_BACKEND_VERSION))
        unsafe reader.pointee.backend.read = { unsafe LooseObjectReader.read($0, $1, $2, $3, $4) }
        unsafe reader.pointee.backend.read_header = { unsafe LooseObjectReader.readHeader($0, $1, $2, $3) }
        unsafe reader.pointee.backend.free = { unsafe LooseObjectReader.free($0) }
        let status = unsafe git_odb_add_backend(database.pointer, &reader.pointee.backend, priority)
        if let failure = Libgit2.failure(status) {
            unsafe free(&reader.pointee.backend)
            throw GitError(failure, about: subject)
        }
    }

    private static func read(
        _ content: UnsafeMutablePointer<UnsafeMutableRawPointer?>?, _ size: UnsafeMutablePointer<Int>?,
        _ kind: UnsafeMutablePointer<git_object_t>?, _ backend: UnsafeMutablePointer<git_odb_backend>?,
        _ id: UnsafePointer<git_oid>?
    ) -> CInt {
        unsafe withFile(of: id, backend) { file throws(GitError) in
            let count = file.size + 1
            guard let place = unsafe git_odb_backend_data_alloc(backend, count) else {
                throw GitError(.system, about: .library("libgit2"), "has no memory for \(count) bytes")
            }
            unsafe size?.pointee = file.size
            unsafe kind?.pointee = file.kind
            do throws(GitError) {
                try unsafe file.read(into: UnsafeMutableRawBufferPointer(start: place, count: count))
            } catch {
                unsafe git_odb_backend_data_free(backend, place)
                throw error
            }
            unsafe content?.pointee = place
        }
    }

    private static func readHeader(
        _ size: UnsafeMutablePointer<Int>?, _ kind: UnsafeMutablePointer<git_object_t>?,
        _ backend: UnsafeMutablePointer<git_odb_backend>?, _ id: UnsafePointer<git_oid>?
    ) -> CInt {
        unsafe withFile(of: id, backend) { file throws(GitError) in
            unsafe size?.pointee = file.size
            unsafe kind?.pointee = file.kind
        }
    }

    /// Lends the file of an object, and turns an error into what libgit2 hands on to its caller.
    private static func withFile(
        of id: UnsafePointer<git_oid>?, _ backend: UnsafeMutablePointer<git_odb_backend>?,
        _ body: (consuming LooseObjectFile) throws(GitError) -> Void
    ) -> CInt {
        guard let id = unsafe id, let backend = unsafe backend else { return GIT_ERROR.rawValue }
        let objects = unsafe UnsafeRawPointer(backend).assumingMemoryBound(to: shim_loose_backend.self)
            .pointee.objects
        do throws(GitError) {
            guard let file = try unsafe LooseObjectFile.open(ObjectID(id.pointee), in: objects) else {
                return GIT_ENOTFOUND.rawValue
            }
            try body(file)
            return GIT_OK.rawValue
        } catch {
            let category = error.code == .system ? GIT_ERROR_OS : GIT_ERROR_ODB
            unsafe git_error_set_str(CInt(category.rawValue), error.description)
            return GIT_ERROR.rawValue
        }
    }

    private static func free(_ backend: UnsafeMutablePointer<git_odb_backend>?) {
        guard let backend = unsafe backend else { return }
        let reader = unsafe UnsafeMutableRawPointer(backend).assumingMemoryBound(to: shim_loose_backend.self)
        unsafe close(reader.pointee.objects)
        unsafe reader.deallocate()
    }
}
