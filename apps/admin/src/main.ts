import '@gongkai/ui/styles/tokens.css'
import '@gongkai/ui/styles/base.css'
import '@gongkai/ui/styles/table.css'
import '@gongkai/ui/styles/print.css'
import './layouts/desk.css'
import { applySavedTheme } from '@gongkai/ui'
import { createWebHistory } from 'vue-router'
import { createClient, httpTransport } from './client/client.ts'
import { createAdminApp } from './create-admin-app.ts'

applySavedTheme()
const { app, start } = createAdminApp(createClient(httpTransport()), createWebHistory('/admin/'))
void start().then(() => app.mount('#app'))
