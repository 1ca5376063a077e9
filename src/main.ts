import { startApp } from './app/controller'

const host = document.getElementById('app')
const stage = document.getElementById('stage')
if (host && stage) startApp(host, stage)
