/// Documents in which most of what a reader cares for is found, to be damaged in tests.
enum Samples {
    static let page = """
        <!DOCTYPE html><html><head><title>x</title><script>if (a < b) "</p>";</script></head><body>
        <!--[if gte mso 9]><xml>x</xml><![endif]--><nav><a href=1>Home</a></nav><main id="content"><h1>Port Warden</h1>
        <table><tr><th rowspan=2>Code</th><th colspan="2">Class</th></tr><tr><td>1303</td><td>a</td></tr></table>
        <p>Directs&nbsp;work &#146;of&#148; <b>the</b> harbor<br>and pier<br><br>staff.</p><p><b>DUTIES</b></p>
        <ul><li>Plans;<ol><li>inner</ol></li><li><p>a</p><p>b</p></li></ul><![if x]>&middot;<![endif]> by hand
        <dl><dt>Pay</dt><dd>DM 32</dd></dl><pre>\n a\tb\n</pre><div style="display:none">x</div></main></body></html>
        """
    static let document = String(
        decoding: WordFile.part(
            "document",
            """
            <w:body><w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr><w:r><w:t>Port Warden</w:t></w:r></w:p>
            <w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr><w:p><w:r><w:t>a</w:t></w:r></w:p></w:tc>
            <w:tc><w:p><w:r><w:t>b</w:t><w:tab/><w:br/><w:sym w:font="Symbol" w:char="F0B7"/></w:r></w:p></w:tc></w:tr></w:tbl>
            <w:p><w:ins><w:r><w:t>new</w:t></w:r></w:ins><w:del><w:r><w:delText>old</w:delText></w:r></w:del></w:p>
            <w:p><w:r><mc:AlternateContent><mc:Choice><w:txbxContent><w:p/></w:txbxContent></mc:Choice>
            <mc:Fallback><w:p/></mc:Fallback></mc:AlternateContent></w:r></w:p></w:body>
            """), as: UTF8.self)
    static let styles = String(
        decoding: WordFile.part(
            "styles",
            """
            <w:style w:type="paragraph" w:default="1" w:styleId="N"><w:basedOn w:val="Heading1"/></w:style>
            <w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/><w:basedOn w:val="N"/></w:style>
            """), as: UTF8.self)
}
